import type { ReactNode } from 'react'

/** Short fields side by side where there is room, such as a number and the number it belongs to. */
export const FieldRow = ({ children }: { readonly children: ReactNode }) => (
  <div className="cf-field-row">{children}</div>
)
