import { type Day, daysBetween } from '#kernel'
import { readConfig } from '#platform/config'
import type { Database } from '#platform/database'
import { setDaysAhead } from '#platform/demo-clock'
import { inventAreas } from './excellence/areas.ts'
import { inventIntroductions, writeIntroductions } from './excellence/introductions.ts'
import { writeAreas } from './excellence/write-areas.ts'
import { allThatHappened } from './facts/all-that-happened.ts'
import { writeFacts } from './facts/write-facts.ts'
import { writeDraft } from './frameworks/write-draft.ts'
import { inventSchools } from './partnership/schools.ts'
import { inventTrusts } from './partnership/trusts.ts'
import { writePartnership } from './partnership/write-partnership.ts'
import { writeHubBuddies } from './people/hub-buddies.ts'
import { everybody, inventPeople } from './people/people.ts'
import { writePeople } from './people/write-people.ts'
import { readPlaces } from './places.ts'
import { inventPractitioners } from './practitioners/practitioners.ts'
import { writePractitioners } from './practitioners/write-practitioners.ts'
import { inventCohorts } from './programmes/cohorts.ts'
import { inventVisits } from './programmes/visits.ts'
import { writeProgrammes } from './programmes/write-programmes.ts'
import { inventPublished } from './published/invent-published.ts'
import { freezeYears } from './published/freeze-years.ts'
import { writeReports } from './published/write-reports.ts'
import { writePublished } from './published/write-published.ts'
import { writeReviewReports } from './reports/write-review-reports.ts'
import { writeWorkspaces } from './reviews/write-workspaces.ts'
import { inventCalendar } from './seasons/calendar.ts'
import { inventSeasons } from './seasons/seasons.ts'
import { writeCalendar, writeReviews, writeSeasons } from './seasons/write-seasons.ts'
import { writeStandbys } from './seasons/write-standbys.ts'
import { writeEvents } from './events/write-events.ts'
import { inventSurveys } from './surveys/surveys.ts'
import { writeSurveys } from './surveys/write-surveys.ts'
import { demoToday } from './today.ts'
import { inventTrustReviews } from './trust-reviews/trust-reviews.ts'
import { writeTrustReviews } from './trust-reviews/write-trust-reviews.ts'

/** How far the load is, from 0 to 1, and what comes next, in words. */
type Progress = (share: number, words: string) => void

/** `today` is the machine’s own: the demo’s clock is moved from it to `demoToday`. */
type DemoLoading = { readonly today: Day; readonly progress: Progress }

/** Invents the demo network and writes it in one transaction, beside the national register. */
export async function loadDemo(database: Database, { today, progress }: DemoLoading): Promise<void> {
  const network = inventNetwork(progress)
  const { partnership, people, training, calendar, reviews, standbys } = network
  const { trustReviews, areas, introductions, cohorts, visits } = network
  const officer = people.nine.officer.id
  await database.transaction(async (tx) => {
    progress(0.6, 'Opening schools, trusts and hubs')
    await writePartnership(tx, partnership)
    progress(0.67, 'Appointing people')
    await writePeople(tx, everybody(people))
    await writePractitioners(tx, training)
    await writeHubBuddies(
      tx,
      everybody(people),
      new Set(training.practitioners.map(({ person }) => person.id)),
    )
    progress(0.74, 'Setting term dates')
    await writeCalendar(tx, calendar, partnership.schools)
    progress(0.8, 'Holding reviews')
    await writeDraft(tx, officer)
    await writeSeasons(tx, officer)
    await writeReviews(tx, reviews, officer)
    await writeStandbys(tx, standbys, officer)
    await writeWorkspaces(tx, { reviews, people })
    await writeReviewReports(tx, reviews, people)
    await writeTrustReviews(tx, trustReviews, people.nine)
    await writeAreas(tx, areas)
    await writeIntroductions(tx, introductions, officer)
    await writeProgrammes(tx, { cohorts, visits }, officer)
    await writePublished(tx, inventPublished(partnership.schools))
    progress(0.89, 'Asking how it was')
    const surveys = inventSurveys({ reviews, people, training })
    await writeEvents(tx, surveys.rounds, officer)
    await writeSurveys(tx, {
      ...surveys,
      officer,
      people: everybody(people),
    })
    await freezeYears(tx, officer)
    await writeReports(tx, { officer, trustee: people.nine.trustee.id })
    progress(0.92, 'Remembering what happened')
    await writeFacts(tx, allThatHappened({ ...network, rounds: surveys.rounds }))
    await setDaysAhead(tx, daysBetween(today, demoToday))
  })
  progress(1, 'The demo network stands')
}

function inventNetwork(progress: Progress) {
  progress(0, 'Finding places for the demo schools')
  const { root } = readConfig()
  const places = readPlaces(root)
  progress(0.1, 'Naming schools and people')
  const schools = inventSchools(places)
  const partnership = { schools, ...inventTrusts(schools, places) }
  const people = inventPeople(partnership)
  const training = inventPractitioners(partnership, people)
  const calendar = inventCalendar(root, schools)
  progress(0.2, 'Finding teams for three years of reviews')
  const { practitioners } = training
  const { reviews, standbys } = inventSeasons({ partnership, people, practitioners, calendar })
  const trustReviews = inventTrustReviews({ partnership, people, reviews })
  const areas = inventAreas(reviews, people)
  const introductions = inventIntroductions(areas, people)
  const cohorts = inventCohorts({ partnership, people, training })
  const visits = inventVisits(cohorts, calendar)
  const found = { reviews, standbys, trustReviews, areas, introductions, cohorts, visits }
  return { partnership, people, training, calendar, ...found }
}
