import { type AreasView, type ListedArea, categories, categoryWords, sharingSentence } from '#excellence'
import { phaseWords, phases } from '#partnership'
import { topicWords, topics } from '#practitioners'
import {
  Button,
  Card,
  Cards,
  EmptyState,
  Filters,
  Form,
  Heading,
  Lead,
  Pagination,
  SearchField,
  Select,
  filledForm,
  worded,
} from '#ui'
import { paths } from '../../paths.ts'

type AreasScreenProps = { readonly view: AreasView }

export const AreasScreen = ({ view }: AreasScreenProps) => (
  <>
    <Heading>Areas of Excellence</Heading>
    <Lead>
      What partner schools do so well that their peers have accredited it. Find one, and ask to be introduced.
    </Lead>
    {view.mayKeep && (
      <p>
        <a href={paths.keptAreas()}>Nominations, endings and introductions</a>
      </p>
    )}
    <Form action={paths.areas()} method="get" state={filledForm({ q: view.question.q ?? '' })} label="Search">
      <SearchField name="q" label="What are you looking for?" />
    </Form>
    <AreaFilters view={view} />
  </>
)

const AreaFilters = ({ view }: AreasScreenProps) => (
  <Filters
    action={paths.areas()}
    clear={paths.areas()}
    question={view.question}
    hidden={view.question.q ? { q: view.question.q } : {}}
    chosen={chosen(view.question)}
    without={(name) => paths.areas({ ...view.question, page: undefined, [name]: undefined })}
    results={<Found view={view} />}
  >
    <Select
      name="category"
      label="Category"
      blank="Every category"
      options={worded(categories, categoryWords)}
    />
    <Select name="theme" label="Theme" blank="Every theme" options={worded(topics, topicWords)} />
    <Select name="phase" label="Phase" blank="Every phase" options={worded(phases, phaseWords)} />
    <Select
      name="region"
      label="Region"
      blank="Every region"
      options={view.regions.map((region) => ({ value: region, label: region }))}
    />
  </Filters>
)

const Found = ({ view }: AreasScreenProps) =>
  view.areas.length === 0 ? (
    <EmptyState
      title="Nothing matches"
      action={
        <Button href={paths.areas()} kind="secondary">
          See every Area of Excellence
        </Button>
      }
    >
      <p>Try fewer words, or a wider choice of themes, phases and regions.</p>
    </EmptyState>
  ) : (
    <>
      <p>{view.total === 1 ? '1 Area of Excellence' : `${view.total} Areas of Excellence`}</p>
      <Cards>
        {view.areas.map((area) => (
          <AreaCard key={area.area} area={area} />
        ))}
      </Cards>
      <Pagination
        page={view.question.page}
        pages={view.pages}
        href={(page) => paths.areas({ ...view.question, page })}
        label="Areas of Excellence"
      />
    </>
  )

const AreaCard = ({ area }: { readonly area: ListedArea }) => (
  <Card title={area.title} href={paths.area({ area: area.area })}>
    <p>
      <strong>{area.schoolName}</strong>
      <br />
      {[phaseWords[area.phase], area.town, area.region].filter(Boolean).join(', ')}
    </p>
    <p>{categoryWords[area.category]}</p>
    <p>{sharingSentence(area.offers)}</p>
  </Card>
)

const chosen = ({ q, category, theme, phase, region }: AreasView['question']) => ({
  q: q && `“${q}”`,
  category: category && categoryWords[category],
  theme: theme && topicWords[theme],
  phase: phase && phaseWords[phase],
  region,
})
