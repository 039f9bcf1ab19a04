import type { ReactNode } from 'react'

type GoingOnProps = { readonly children: ReactNode; readonly meanwhile?: ReactNode }

/**
 * Something that is under way: a browser with scripts asks again by itself and says what is new in `children`; one without
 * needs the page’s `reloadAfter`. `meanwhile`, beside it, is what can be done until then: it is kept as new, but not spoken.
 */
export const GoingOn = ({ children, meanwhile }: GoingOnProps) => (
  <div className="cf-going-on" data-going-on>
    <div className="cf-going-on__words" role="status" data-going-on-words>
      {children}
    </div>
    <div data-going-on-meanwhile>{meanwhile}</div>
  </div>
)
