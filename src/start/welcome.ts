import { personas } from '../../demo/index.ts'
import { paths } from '#web'
import type { Product } from './open-product.ts'

/** What is printed once the product answers: where it is, and who can be walked in as. */
export async function welcome({ config }: Product, address: string): Promise<void> {
  const lines = [`Critical Friend is at ${address}`]
  if (config.demo)
    lines.push(
      '',
      `Walk in at ${address}${paths.demo()} as one of nine people:`,
      ...personas.map(({ name, post }) => `  ${name.padEnd(22)} ${post}`),
    )
  process.stdout.write(`${lines.join('\n')}\n`)
}
