import { expect, test } from 'vitest'
import { perform } from '#kernel'
import { copyFramework, publishFramework } from '#frameworks'
import { onEachDatabase } from '#platform/database/testing'
import { aSchoolIn } from '#practitioners/testing'
import { findReview } from '../review/review-store.ts'
import { signUpToHost } from '../review/sign-up-to-host.ts'
import { aPartner, anOfficer, doing, onRecord } from '../testing.ts'
import { chooseSeasonFramework } from './choose-season-framework.ts'
import { openSeason } from './open-season.ts'

onEachDatabase('what a season is held with', (open) => {
  test('is a published framework for schools, and each review keeps the one that it signed up with', async () => {
    const { database, world, db } = open()
    const schools = await database.transaction(async (tx) => {
      await onRecord(tx, anOfficer)
      return [await aPartner(tx, await aSchoolIn(tx)), await aPartner(tx, await aSchoolIn(tx))] as const
    })
    const byOffice = (input: unknown) => ({ by: anOfficer, input })
    const { season } = (await doing(world, openSeason, byOffice({ year: '2024/25' }))).body
    const frameworkOf = async (school: string) => {
      const { review } = (await doing(world, signUpToHost, byOffice({ season, school }))).body
      return (await findReview(db, review))?.review.framework
    }
    const choose = async (framework: string) => {
      const chosen = await perform(world, chooseSeasonFramework, byOffice({ season, framework }))
      return chosen.outcome === 'refused' ? chosen.refusal.code : 'happened'
    }
    const draft = { from: 'QAR-2023', code: 'QAR-2025', name: 'Quality Assurance Review' }
    await doing(world, copyFramework, byOffice(draft))
    expect(await choose('QAR-2025')).toBe('not-for-schools')
    expect(await choose('TPR-2023')).toBe('not-for-schools')
    expect(await frameworkOf(schools[0])).toBe('QAR-2023')
    await doing(world, publishFramework, byOffice({ framework: 'QAR-2025' }))
    expect(await choose('QAR-2025')).toBe('happened')
    expect(await frameworkOf(schools[1])).toBe('QAR-2025')
  })
})
