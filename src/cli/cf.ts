import { system } from '#kernel'
import { readConfig } from '#platform/config'
import { migrate, openDatabase } from '#platform/database'
import type { Command } from './command.ts'
import { commands } from './commands.ts'

const operator = system('an operator')
const say = (line: string) => void process.stdout.write(`${line}\n`)

const [name = 'help', ...words] = process.argv.slice(2)
const found = commands.find((command) => command.name === name)

process.exitCode = found ? await run(found) : help()

async function run(command: Command): Promise<number> {
  const config = readConfig()
  const database = await openDatabase(config)
  try {
    await migrate(database, config.root)
    return await command.run({ config, database, by: operator, say }, words)
  } finally {
    await database.close()
  }
}

function help(): number {
  say('bin/cf COMMAND, with the same acts as the screens:')
  for (const { usage, about } of commands) say(`  ${usage.padEnd(34)} ${about}`)
  return name === 'help' ? 0 : 2
}
