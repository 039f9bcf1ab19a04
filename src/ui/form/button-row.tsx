import type { ReactNode } from 'react'

export const ButtonRow = ({ children }: { readonly children: ReactNode }) => (
  <div className="cf-button-row">{children}</div>
)
