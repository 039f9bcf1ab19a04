import type { RegisterAuthority } from '../register-trust.ts'
import { optional, required } from './column.ts'
import type { RowReader } from './read-rows.ts'

const columns = {
  code: required('to know which local authority a row is about', 'LA (code)'),
  name: required('to know what the local authority is called', 'LA (name)'),
  onsCode: optional('ONS code'),
  region: optional('GOR (name)'),
}

export const authorityReader = (): RowReader<RegisterAuthority> => ({
  columns: Object.values(columns),
  rowOf: (cells) => {
    const code = cells.number(columns.code, { least: 1, most: 999 })
    const name = cells.text(columns.name)
    if (code === null)
      cells.fault(columns.code, 'Every local authority has a code, a number of three figures')
    if (name === null) cells.fault(columns.name, 'Every local authority has a name')
    if (code === null || name === null) return null
    return { code, name, onsCode: cells.text(columns.onsCode), region: cells.text(columns.region) }
  },
})
