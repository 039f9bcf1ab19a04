import { makeOfficeLink } from '#identity'
import { machineClock } from '#kernel'
import { officeStands } from '#partnership'
import { paths } from '#web'
import { personas } from '../../demo/index.ts'
import type { Product } from './open-product.ts'

/** What is printed once the product answers: where it is, and who can be walked in as. */
export async function welcome({ config, database }: Product, address: string): Promise<void> {
  const lines = [`Critical Friend is at ${address}`]
  if (config.demo)
    lines.push(
      '',
      `Walk in at ${address}${paths.demo()} as one of nine people:`,
      ...personas.map(({ name, post }) => `  ${name.padEnd(22)} ${post}`),
    )
  else if (!(await officeStands(database.reader))) {
    const token = await database.transaction((tx) => makeOfficeLink(tx, machineClock.now()))
    lines.push('', 'Nobody is in the office yet. Open this link once to make its first account:')
    lines.push(`  ${address}${paths.openOffice({ token })}`)
  }
  process.stdout.write(`${lines.join('\n')}\n`)
}
