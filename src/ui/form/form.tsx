import { createContext, type ReactNode, useContext } from 'react'
import { ErrorSummary } from './error-summary.tsx'
import { blankForm, type FormState } from './form-state.ts'

type FormProps = {
  readonly action: string
  readonly children: ReactNode
  readonly method?: 'post' | 'get' | undefined
  readonly state?: FormState | undefined
  readonly hidden?: Readonly<Record<string, string>> | undefined
  readonly files?: boolean | undefined
  readonly label?: string | undefined
}

const Answers = createContext<FormState>(blankForm)

export const useFormState = (): FormState => useContext(Answers)

/** Gives its state to every field inside, and opens with the summary of what was refused. */
export function Form({
  action,
  children,
  method = 'post',
  state = blankForm,
  hidden = {},
  files = false,
  label,
}: FormProps) {
  return (
    <Answers value={state}>
      <form
        className="cf-form"
        action={action}
        method={method}
        encType={files ? 'multipart/form-data' : undefined}
        aria-label={label}
        noValidate
      >
        <ErrorSummary refusal={state.refusal} />
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {children}
      </form>
    </Answers>
  )
}
