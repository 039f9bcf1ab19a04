import type { ReactNode } from 'react'

/** Printed, this alone, on a sheet of A5 to fold into a pocket. */
export const SheetOfA5 = ({ children }: { readonly children: ReactNode }) => (
  <div className="cf-a5">{children}</div>
)
