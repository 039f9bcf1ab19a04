import type { EditableList } from './editable-list.ts'
import { levelList, scopeList } from './lists-of-estimates.ts'
import { activityList, dateList, dayList, roleList } from './lists-of-days.ts'
import { appendixList, coverList } from './lists-of-report.ts'
import { partList, sectionList } from './lists-of-sections.ts'
import { type Sheet, aboutSheet, estimatesSheet, protocolSheet, reportSheet } from './sheets.ts'

const lists = {
  sections: sectionList,
  levels: levelList,
  scopes: scopeList,
  activities: activityList,
  days: dayList,
  dates: dateList,
  roles: roleList,
  cover: coverList,
  appendices: appendixList,
}
const sheets = {
  about: aboutSheet,
  estimates: estimatesSheet,
  report: reportSheet,
  protocol: protocolSheet,
}

export type ListName = keyof typeof lists | 'parts'
export type SheetName = keyof typeof sheets

/** One side of a framework that the office edits: a list, or what is said once. */
export type Aspect =
  | {
      readonly kind: 'list'
      readonly name: ListName
      readonly of: string | null
      readonly list: EditableList
    }
  | { readonly kind: 'sheet'; readonly name: SheetName; readonly sheet: Sheet }

/** As an address names it: `activities`, or `parts-leadership` for the parts of one section. */
export function aspectNamed(name: string): Aspect | null {
  const [first, section] = name.split('-')
  if (first === 'parts' && section)
    return { kind: 'list', name: 'parts', of: section, list: partList(section) }
  for (const known of listNames)
    if (known === name) return { kind: 'list', name: known, of: null, list: lists[known] }
  for (const known of sheetNames)
    if (known === name) return { kind: 'sheet', name: known, sheet: sheets[known] }
  return null
}

const listNames = [
  'sections',
  'levels',
  'scopes',
  'activities',
  'days',
  'dates',
  'roles',
  'cover',
  'appendices',
] as const
const sheetNames = ['about', 'estimates', 'report', 'protocol'] as const
