import { Tabs } from '#ui'
import { paths } from '../../paths.ts'

type SurveysTabsProps = { readonly at: 'results' | 'instruments' | 'rounds' }

/** The office’s three ways into surveys. */
export const SurveysTabs = ({ at }: SurveysTabsProps) => (
  <Tabs
    label="Surveys"
    links={[
      { label: 'Results', href: paths.surveys(), current: at === 'results' ? 'page' : undefined },
      {
        label: 'Questionnaires',
        href: paths.instruments(),
        current: at === 'instruments' ? 'page' : undefined,
      },
      { label: 'Who is asked', href: paths.surveyRounds(), current: at === 'rounds' ? 'page' : undefined },
    ]}
  />
)
