import { isRefused, perform, refusalOf, refused } from '#kernel'
import {
  RegisterImportId,
  RegisterImportQuestion,
  adoptRegisterImport,
  discardRegisterImport,
  planRegisterImport,
  registerImportView,
  registerImportsView,
  theOffice,
} from '#partnership'
import { type FormState, blankForm, refusedForm } from '#ui'
import { refusedScreen, screen, seeOther, show, submit } from '../../answer.tsx'
import type { App, Asked } from '../../context.ts'
import { paths } from '../../paths.ts'
import { RegisterImportScreen } from './register-import-screen.tsx'
import { RegisterImportsScreen } from './register-imports-screen.tsx'

export function registerRoutes(app: App) {
  app.get(paths.registerImports.pattern, (c) => imports(c, blankForm))

  app.post(paths.registerImports.pattern, async (c) => {
    // Large files are read for the office alone, before the act asks who may.
    const forbidden = refusalOf(theOffice, { actor: c.var.actor, state: null, today: c.var.reading.today })
    if (forbidden) return refusedScreen(c, forbidden)
    const form = await c.req.formData()
    const chosen = form.getAll('files').filter((file) => typeof file !== 'string' && file.size > 0)
    const files = await Promise.all(
      chosen.map(async (file) =>
        typeof file === 'string'
          ? null
          : { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) },
      ),
    )
    const planned = await perform(c.var.world, planRegisterImport, { by: c.var.actor, input: { files } })
    if (isRefused(planned)) return imports(c, refusedForm({}, planned.refusal))
    const [fact] = planned.facts
    return seeOther(
      c,
      fact ? paths.registerImport({ import: fact.body.registerImport }) : paths.registerImports(),
      'The files are read and compared. Nothing is changed yet.',
    )
  })

  app.get(paths.registerImport.pattern, (c) => oneImport(c, blankForm))

  app.post(paths.adoptRegisterImport.pattern, (c) =>
    submit(c, adoptRegisterImport, {
      input: () => ({ registerImport: c.req.param('import') }),
      done: () => ({
        to: paths.registerImport({ import: c.req.param('import') }),
        told: 'The import is adopted.',
      }),
      again: (state) => oneImport(c, state),
    }),
  )

  app.post(paths.discardRegisterImport.pattern, (c) =>
    submit(c, discardRegisterImport, {
      input: () => ({ registerImport: c.req.param('import') }),
      done: () => ({ to: paths.registerImports(), told: 'The import is discarded. Nothing was changed.' }),
      again: (state) => oneImport(c, state),
    }),
  )
}

const imports = async (c: Asked, state: FormState) =>
  show(c, await registerImportsView(c.var.reading), (lines) => ({
    title: 'National register',
    status: state.refusal ? 422 : 200,
    refusal: state.refusal,
    body: <RegisterImportsScreen imports={lines} state={state} />,
  }))

async function oneImport(c: Asked, state: FormState) {
  const id = RegisterImportId.safeParse(c.req.param('import'))
  if (!id.success) return refusedScreen(c, refused('not-found'))
  const view = await registerImportView(c.var.reading, id.data, RegisterImportQuestion.parse(c.req.query()))
  if (isRefused(view)) return refusedScreen(c, view)
  return screen(c, {
    title: 'Import of the national register',
    breadcrumbs: [{ label: 'National register', href: paths.registerImports() }],
    status: state.refusal ? 422 : 200,
    refusal: state.refusal,
    body: <RegisterImportScreen view={view} state={state} />,
  })
}
