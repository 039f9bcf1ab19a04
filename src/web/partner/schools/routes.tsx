import { areasOfSchoolView } from '#excellence'
import { SchoolId, SchoolsQuestion, schoolView, schoolsView } from '#partnership'
import { isRefused, refused } from '#kernel'
import { mayReadActivity } from '#timeline'
import { refusedScreen, show } from '../../answer.tsx'
import type { App } from '../../context.ts'
import { paths } from '../../paths.ts'
import { SchoolScreen } from './school-screen.tsx'
import { SchoolsScreen } from './schools-screen.tsx'

export function schoolRoutes(app: App) {
  app.get(paths.schools.pattern, async (c) => {
    const view = await schoolsView(c.var.reading, SchoolsQuestion.parse(c.req.query()))
    return show(c, view, (schools) => ({ title: 'Schools', body: <SchoolsScreen view={schools} /> }))
  })

  app.get(paths.school.pattern, async (c) => {
    const id = SchoolId.safeParse(c.req.param('school'))
    if (!id.success) return refusedScreen(c, refused('not-found'))
    const leads = await mayReadActivity(c.var.reading, { kind: 'school', id: id.data })
    const areas = await areasOfSchoolView(c.var.reading, id.data)
    return show(c, await schoolView(c.var.reading, id.data), (school) => ({
      title: school.name,
      breadcrumbs: [{ label: 'Schools', href: paths.schools() }],
      body: <SchoolScreen school={school} leads={leads} areas={isRefused(areas) ? [] : areas} />,
    }))
  })
}
