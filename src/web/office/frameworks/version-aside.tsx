import type { FrameworkVersion } from '#frameworks'
import { Button, ButtonRow, FileField, Form, type FormState, Section } from '#ui'
import { paths } from '../../paths.ts'

type Shown = { readonly version: FrameworkVersion; readonly state: FormState }

/** What can be done with one version as a whole. */
export const VersionAside = ({ version: { code, published }, state }: Shown) => (
  <>
    <Section heading="This version">
      <ButtonRow>
        {!published && (
          <Form action={paths.publishFramework({ framework: code })} label={`Publish ${code}`}>
            <Button>Publish it</Button>
          </Form>
        )}
        <Button kind="secondary" href={paths.copyFramework({ framework: code })}>
          Copy to a draft
        </Button>
      </ButtonRow>
      <p>
        <a href={paths.frameworkFile({ framework: code })} download>
          Take it as a file
        </a>
      </p>
      {published ? (
        <p>It is published, so it never changes.</p>
      ) : (
        <p>Once published, it never changes again.</p>
      )}
    </Section>
    {!published && (
      <Section heading="From a file">
        <Form action={paths.loadFramework({ framework: code })} files state={state} label="Load from a file">
          <FileField
            name="file"
            label="A framework’s file"
            hint={`Takes the whole draft’s place. It must say that it is ${code}.`}
            accept=".json"
          />
          <Button kind="secondary">Load it</Button>
        </Form>
        <Form action={paths.discardFramework({ framework: code })} label={`Discard ${code}`}>
          <Button kind="warning">Discard this draft</Button>
        </Form>
      </Section>
    )}
  </>
)
