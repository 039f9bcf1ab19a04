import type { App, Services } from './context.ts'
import { paths } from './paths.ts'

/** Says that the process answers and that its database does; nothing that a stranger could use. */
export function health(app: App, { database }: Services) {
  app.get(paths.health.pattern, async (c) => {
    await database.executeSql('select 1')
    return c.json({ status: 'ok', database: database.kind })
  })
}
