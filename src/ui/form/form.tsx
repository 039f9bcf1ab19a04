import { createContext, type ReactNode, useContext } from 'react'
import { ErrorSummary } from './error-summary.tsx'
import { blankForm, fieldId, type FormState } from './form-state.ts'

type FormProps = {
  readonly action: string
  readonly children: ReactNode
  readonly method?: 'post' | 'get' | undefined
  readonly state?: FormState | undefined
  readonly hidden?: Readonly<Record<string, string>> | undefined
  readonly files?: boolean | undefined
  readonly label?: string | undefined
  /** One of several forms on a page that ask the same: its fields’ elements are told apart by it. */
  readonly named?: string | undefined
}

const Answers = createContext<FormState>(blankForm)
const Named = createContext('')

export const useFormState = (): FormState => useContext(Answers)

/** The element that a field’s name stands for in the form around it. */
export function useFieldId(name: string): string {
  return fieldId(name, useContext(Named))
}

/** Gives its state to every field inside, and opens with the summary of what was refused. */
export function Form({
  action,
  children,
  method = 'post',
  state = blankForm,
  hidden = {},
  files = false,
  label,
  named = '',
}: FormProps) {
  return (
    <Answers value={state}>
      <Named value={named}>
        <form
          className="cf-form"
          action={action}
          method={method}
          encType={files ? 'multipart/form-data' : undefined}
          aria-label={label}
          noValidate
        >
          <ErrorSummary refusal={state.refusal} named={named} />
          {Object.entries(hidden).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          {children}
        </form>
      </Named>
    </Answers>
  )
}
