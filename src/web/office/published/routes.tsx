import { isRefused, perform, refusalOf, refused } from '#kernel'
import {
  PartnershipYear,
  PublishedImportId,
  PublishedImportQuestion,
  Release,
  adoptPublishedImport,
  discardPublishedImport,
  planPublishedImport,
  publishedImportView,
  publishedImportsView,
  theOffice,
} from '#partnership'
import { type FormState, blankForm, refusedForm } from '#ui'
import { refusedScreen, screen, seeOther, show, submit } from '../../answer.tsx'
import type { App, Asked } from '../../context.ts'
import { paths } from '../../paths.ts'
import { PublishedImportScreen } from './published-import-screen.tsx'
import { PublishedImportsScreen } from './published-imports-screen.tsx'

export function publishedRoutes(app: App) {
  app.get(paths.publishedImports.pattern, (c) => imports(c, blankForm))
  app.post(paths.publishedImports.pattern, plan)
  app.get(paths.publishedImport.pattern, (c) => oneImport(c, blankForm))

  app.post(paths.adoptPublishedImport.pattern, (c) =>
    submit(c, adoptPublishedImport, {
      input: () => ({ publishedImport: c.req.param('import') }),
      done: () => ({
        to: paths.publishedImport({ import: c.req.param('import') }),
        told: 'The figures are adopted.',
      }),
      again: (state) => oneImport(c, state),
    }),
  )

  app.post(paths.discardPublishedImport.pattern, (c) =>
    submit(c, discardPublishedImport, {
      input: () => ({ publishedImport: c.req.param('import') }),
      done: () => ({ to: paths.publishedImports(), told: 'The import is discarded. Nothing was changed.' }),
      again: (state) => oneImport(c, state),
    }),
  )
}

async function plan(c: Asked) {
  // Large files are read for the office alone, before the act asks who may.
  const forbidden = refusalOf(theOffice, { actor: c.var.actor, state: null, today: c.var.reading.today })
  if (forbidden) return refusedScreen(c, forbidden)
  const form = await c.req.formData()
  const said = { year: answer(form, 'year'), release: answer(form, 'release') }
  const chosen = form.get('files')
  const file =
    chosen === null || typeof chosen === 'string' || chosen.size === 0
      ? { name: '', bytes: new Uint8Array() }
      : { name: chosen.name, bytes: new Uint8Array(await chosen.arrayBuffer()) }
  if (file.name === '') return imports(c, refusedForm(said, noFile))
  const year = PartnershipYear.nullable().safeParse(said.year || null)
  if (!year.success) return imports(c, refusedForm(said, wrongYear))
  const planned = await perform(c.var.world, planPublishedImport, {
    by: c.var.actor,
    input: {
      file,
      year: year.data,
      release: Release.nullable()
        .catch(null)
        .parse(said.release || null),
    },
  })
  if (isRefused(planned)) return imports(c, refusedForm(said, planned.refusal))
  const [fact] = planned.facts
  return seeOther(
    c,
    fact ? paths.publishedImport({ import: fact.body.publishedImport }) : paths.publishedImports(),
    'The file is read and compared. Nothing is changed yet.',
  )
}

const answer = (form: FormData, name: string): string => {
  const given = form.get(name)
  return typeof given === 'string' ? given.trim() : ''
}

const oneAnswer = (field: string, words: string) => ({
  code: 'invalid-input',
  words: 'Check the answers that are marked, then try again.',
  fields: [{ field, words }],
})
const noFile = oneAnswer('files', 'Choose a file')
const wrongYear = oneAnswer('year', 'Write the year like 2023/24, or leave it blank')

const imports = async (c: Asked, state: FormState) =>
  show(c, await publishedImportsView(c.var.reading), (view) => ({
    title: 'Published data',
    status: state.refusal ? 422 : 200,
    refusal: state.refusal,
    body: <PublishedImportsScreen view={view} state={state} />,
  }))

async function oneImport(c: Asked, state: FormState) {
  const id = PublishedImportId.safeParse(c.req.param('import'))
  if (!id.success) return refusedScreen(c, refused('not-found'))
  const view = await publishedImportView(c.var.reading, id.data, PublishedImportQuestion.parse(c.req.query()))
  if (isRefused(view)) return refusedScreen(c, view)
  return screen(c, {
    title: `Import: ${view.title}`,
    breadcrumbs: [{ label: 'Published data', href: paths.publishedImports() }],
    status: state.refusal ? 422 : 200,
    refusal: state.refusal,
    body: <PublishedImportScreen view={view} state={state} />,
  })
}
