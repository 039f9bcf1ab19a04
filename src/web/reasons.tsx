/** Why somebody suits a place, a line a reason. */
export const Reasons = ({ reasons }: { readonly reasons: readonly string[] }) => (
  <ul className="cf-reasons">
    {reasons.map((reason) => (
      <li key={reason}>{reason}</li>
    ))}
  </ul>
)
