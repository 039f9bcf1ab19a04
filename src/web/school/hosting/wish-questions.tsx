import { topicWords, topics } from '#practitioners'
import { EstimateOption, estimateOptionHints, estimateOptionWords } from '#seasons'
import { Checkboxes, Details, Radios, worded } from '#ui'

export const FocusQuestion = () => (
  <Checkboxes
    name="focus"
    label="What would you like the team to look at?"
    hint="Choose up to 5. Reviewers who know these subjects, or want to learn them, see your review first. You can leave it until later."
    optional
    size="small"
    layout="columns"
    choices={worded(topics, topicWords)}
  />
)

export const EstimateQuestion = () => (
  <Radios
    name="option"
    label="Would you like a peer evaluation estimate?"
    hint="It is yours to choose, and you can change it until an estimate is written down."
    choices={EstimateOption.options.map((option) => ({
      value: option,
      label: estimateOptionWords[option],
      hint: `${estimateOptionHints[option]} ${keptWords(option)}`,
    }))}
  />
)

/** What is kept here of an estimate that is made so. */
function keptWords(option: EstimateOption): string {
  const written = option === 'full' || option === 'categoriesOnly'
  return written
    ? 'Kept here: the estimates, with your report.'
    : 'Kept here: only that this is what you chose.'
}

export const OwnHubQuestion = () => (
  <>
    <Radios
      name="allowed"
      label="May people from your own hub be on your team?"
      hint="Nobody from your own school or trust ever is."
      choices={[
        { value: 'no', label: 'No', hint: 'Your team comes from further away, and knows you less.' },
        {
          value: 'yes',
          label: 'Yes',
          hint: 'More people can come, and travel less. Good where schools are far apart.',
        },
      ]}
    />
    <Details summary="Why you might say yes, or no">
      <p>
        Most schools say no: a review is worth most from people who see the school with fresh eyes, and who
        are not its neighbours or rivals.
      </p>
      <p>
        Say yes if you are far from other hubs, if your phase is rare near you, or if your hub reviews
        together on purpose. You can change your mind until the review begins.
      </p>
    </Details>
  </>
)
