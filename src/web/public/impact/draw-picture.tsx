import { renderToStaticMarkup } from 'react-dom/server'
import type { Draw, ReportPicture } from '#impact'
import { type EnglandTopology, FlowPicture, PlacesPicture, TrendPicture } from '#ui'
import { layersOf } from './partners-map.tsx'

/** The pictures of the page, drawn for paper. */
export const drawWith =
  (england: EnglandTopology): Draw =>
  (picture) =>
    renderToStaticMarkup(<Picture picture={picture} england={england} />)

type PictureProps = { readonly picture: ReportPicture; readonly england: EnglandTopology }

function Picture({ picture, england }: PictureProps) {
  switch (picture.kind) {
    case 'course':
      return <TrendPicture points={picture.points} target={picture.target ?? undefined} />
    case 'flows':
      return <FlowPicture flows={picture.flows} />
    case 'map':
      return <PlacesPicture england={england} layers={layersOf(picture.map)} />
  }
}
