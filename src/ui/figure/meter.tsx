type MeterProps = {
  readonly label: string
  readonly value: number
  readonly of: number
  /** Said beside the bar. Without them: “7 of 12”. */
  readonly words?: string | undefined
}

/** How far along something is; the words say all that the bar shows. */
export function Meter({ label, value, of, words = `${value} of ${of}` }: MeterProps) {
  const share = of > 0 ? Math.min(Math.max(value / of, 0), 1) : 0
  return (
    <div className="cf-meter">
      <p className="cf-meter__words">
        <span>{label}</span> <strong>{words}</strong>
      </p>
      <svg className="cf-meter__bar" width="100%" height="12" aria-hidden="true" focusable="false">
        <rect className="cf-bar-ground" width="100%" height="12" rx="6" />
        <rect className="cf-bar" width={`${(share * 100).toFixed(1)}%`} height="12" rx="6" />
      </svg>
    </div>
  )
}
