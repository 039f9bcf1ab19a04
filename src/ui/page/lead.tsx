import type { ReactNode } from 'react'

export const Lead = ({ children }: { readonly children: ReactNode }) => <p className="cf-lead">{children}</p>
