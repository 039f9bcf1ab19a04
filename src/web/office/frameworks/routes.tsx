import { type Refused, isRefused, perform, refused } from '#kernel'
import {
  FrameworkCode,
  type FrameworkVersion,
  beginFramework,
  copyFramework,
  discardFramework,
  frameworkView,
  frameworksView,
  loadFramework,
  publishFramework,
} from '#frameworks'
import { type FormState, blankForm, filledForm, refusedForm } from '#ui'
import { one, refusedScreen, seeOther, show, submit, withForm } from '../../answer.tsx'
import type { App, Asked } from '../../context.ts'
import { download } from '../../download.ts'
import { paths } from '../../paths.ts'
import { BeginFrameworkScreen } from './begin-framework-screen.tsx'
import { CopyFrameworkScreen } from './copy-framework-screen.tsx'
import { draftRoutes } from './draft-routes.tsx'
import { FrameworkScreen } from './framework-screen.tsx'
import { FrameworksScreen } from './frameworks-screen.tsx'

const all = { label: 'Frameworks', href: paths.frameworks() }
const codeIn = (c: Asked): string => c.req.param('framework') ?? ''
const here = (c: Asked, told: string) => ({ to: paths.framework({ framework: codeIn(c) }), told })

/** Where the office keeps what reviews are held with. */
export function frameworkRoutes(app: App) {
  app.get(paths.frameworks.pattern, async (c) =>
    show(c, await frameworksView(c.var.reading), (versions) => ({
      title: 'Frameworks',
      body: <FrameworksScreen versions={versions} />,
    })),
  )
  app.get(paths.frameworkFile.pattern, async (c) => {
    const found = await asked(c)
    if (isRefused(found)) return refusedScreen(c, found)
    const content = `${JSON.stringify(found.content, null, 2)}\n`
    return download(c, { name: found.code, kind: 'json', content })
  })
  app.get(paths.beginFramework.pattern, (c) => begin(c, blankForm))
  app.get(paths.framework.pattern, (c) => framework(c, blankForm))
  app.get(paths.copyFramework.pattern, (c) => copy(c, null))
  wholeDraftRoutes(app)
  draftRoutes(app)
}

function wholeDraftRoutes(app: App) {
  app.post(paths.beginFramework.pattern, (c) =>
    submit(c, beginFramework, {
      input: (form) => form,
      done: ([drafted]) => ({
        to: drafted ? paths.framework({ framework: drafted.body.framework }) : paths.frameworks(),
        told: 'The draft is there. Change what you like, then publish it.',
      }),
      again: (state) => begin(c, state),
    }),
  )
  app.post(paths.copyFramework.pattern, (c) =>
    submit(c, copyFramework, {
      input: (form) => ({ from: codeIn(c), code: one(form, 'code'), name: one(form, 'name') }),
      done: ([drafted]) => ({
        to: paths.framework({ framework: drafted?.body.framework ?? codeIn(c) }),
        told: 'The draft is there. No review is held with it until it is published.',
      }),
      again: (state) => copy(c, state),
    }),
  )
  app.post(paths.loadFramework.pattern, load)
  app.post(paths.publishFramework.pattern, (c) =>
    submit(c, publishFramework, {
      input: () => ({ framework: codeIn(c) }),
      done: () => here(c, 'It is published. From now on it never changes.'),
      again: (state) => framework(c, state),
    }),
  )
  app.post(paths.discardFramework.pattern, (c) =>
    submit(c, discardFramework, {
      input: () => ({ framework: codeIn(c) }),
      done: () => ({ to: paths.frameworks(), told: 'The draft is discarded.' }),
      again: (state) => framework(c, state),
    }),
  )
}

async function asked(c: Asked): Promise<FrameworkVersion | Refused> {
  const code = FrameworkCode.safeParse(codeIn(c))
  return code.success ? frameworkView(c.var.reading, code.data) : refused('not-found')
}

const framework = async (c: Asked, state: FormState) =>
  show(c, await asked(c), (version) => ({
    title: version.code,
    breadcrumbs: [all],
    ...withForm(state),
    body: <FrameworkScreen version={version} state={state} />,
  }))

async function copy(c: Asked, state: FormState | null) {
  return show(c, await asked(c), (version) => ({
    title: `Copy ${version.code}`,
    breadcrumbs: [all, { label: version.code, href: paths.framework({ framework: version.code }) }],
    ...withForm(state),
    body: (
      <CopyFrameworkScreen version={version} state={state ?? filledForm({ name: version.content.name })} />
    ),
  }))
}

const begin = async (c: Asked, state: FormState) =>
  show(c, await frameworksView(c.var.reading), () => ({
    title: 'Begin a new kind of review',
    breadcrumbs: [all],
    ...withForm(state),
    body: <BeginFrameworkScreen state={state} />,
  }))

async function load(c: Asked) {
  const form = await c.req.formData()
  const file = form.get('file')
  const text = file === null || typeof file === 'string' ? '' : await file.text()
  const input = { framework: codeIn(c), text }
  const loaded = await perform(c.var.world, loadFramework, { by: c.var.actor, input })
  if (!isRefused(loaded))
    return seeOther(c, paths.framework({ framework: codeIn(c) }), 'The file has taken the draft’s place.')
  if (loaded.refusal.code === 'not-allowed' || loaded.refusal.code === 'not-found')
    return refusedScreen(c, loaded)
  return framework(c, refusedForm({}, loaded.refusal))
}
