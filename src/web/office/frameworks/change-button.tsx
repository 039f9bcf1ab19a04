import type { FrameworkVersion, ListName, SheetName } from '#frameworks'
import { Button } from '#ui'
import { paths } from '../../paths.ts'
import { aspectWords } from './framework-words.ts'

type Asked = {
  readonly version: FrameworkVersion
  readonly aspect: ListName | SheetName
  /** Where two stand side by side: what each changes. */
  readonly words?: string
}

/** The way to change one side of a draft; of what is published there is none. */
export const ChangeButton = ({ version: { code, published }, aspect, words }: Asked) =>
  !published && (
    <Button
      kind="secondary"
      href={paths.frameworkAspect({ framework: code, aspect })}
      about={words ? '' : aspectWords[aspect].title}
    >
      {words ?? 'Change'}
    </Button>
  )
