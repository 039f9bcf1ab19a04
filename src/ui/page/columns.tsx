import type { ReactNode } from 'react'

/** The page's matter, with something of less weight beside it (beneath it on a narrow screen). */
export const Columns = ({ children, aside }: { readonly children: ReactNode; readonly aside: ReactNode }) => (
  <div className="cf-columns">
    <div className="cf-columns__main">{children}</div>
    <div className="cf-columns__aside">{aside}</div>
  </div>
)
