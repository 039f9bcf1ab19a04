import { encode } from 'uqr'

/** Dark on light in every colour scheme, for a camera reads it. */
export function QrCode({ of, words }: { readonly of: string; readonly words: string }) {
  const { data, size } = encode(of, { border: 4 })
  const dark = data.flatMap((row, y) => row.flatMap((filled, x) => (filled ? [`M${x} ${y}h1v1h-1z`] : [])))
  return (
    <p>
      <svg
        role="img"
        aria-label={words}
        viewBox={`0 0 ${size} ${size}`}
        width="240"
        height="240"
        shapeRendering="crispEdges"
      >
        <path fill="#fff" d={`M0 0h${size}v${size}h-${size}z`} />
        <path fill="#000" d={dark.join('')} />
      </svg>
    </p>
  )
}
