import { Button, Heading, Lead, Notice } from '#ui'
import { paths } from '../../paths.ts'

export const BackupCodesScreen = ({ codes }: { readonly codes: readonly string[] }) => (
  <>
    <Notice tone="success">Your second step is set up.</Notice>
    <Heading>Keep your backup codes</Heading>
    <Lead>
      Print or write these down and keep them where you would find them without your telephone. Each works
      once. We cannot show them again.
    </Lead>
    <ul className="govuk-list">
      {codes.map((code) => (
        <li key={code}>
          <code>{code}</code>
        </li>
      ))}
    </ul>
    <Button href={paths.home()}>I have kept them</Button>
  </>
)
