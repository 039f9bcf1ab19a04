import mlqar from '../../data/frameworks/MLQAR.json' with { type: 'json' }
import qar2019 from '../../data/frameworks/QAR-2019.json' with { type: 'json' }
import qar2023 from '../../data/frameworks/QAR-2023.json' with { type: 'json' }
import tpr2023 from '../../data/frameworks/TPR-2023.json' with { type: 'json' }
import tprCst from '../../data/frameworks/TPR-CST.json' with { type: 'json' }
import { Framework } from './framework.ts'
import type { FrameworkCode } from './framework-code.ts'

const read = [qar2023, qar2019, mlqar, tpr2023, tprCst].map((json) => Framework.parse(json))

/** The frameworks that come with the product, published from the start. Their files never change: a test holds their fingerprints. */
export const shippedFrameworks: readonly Framework[] = read

export const shippedFramework = (code: FrameworkCode): Framework | null =>
  shippedFrameworks.find((framework) => framework.code === code) ?? null
