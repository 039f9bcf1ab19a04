import type { ReactNode } from 'react'
import type { Asked } from '../../context.ts'
import { officeHome } from '../../office/home/office-home.tsx'
import { hubHome } from '../../partner/home/hub-home.tsx'
import { programmesHome } from '../../partner/programmes/programmes-home.tsx'
import { trustReviewsHome } from '../../partner/trust-reviews/trust-reviews-home.tsx'
import { trustHome } from '../../partner/home/trust-home.tsx'
import { areasHome } from '../../reviewer/areas/areas-home.tsx'
import { reportsHome } from '../../report/home/reports-home.tsx'
import { readerHome } from '../../reviewer/home/reader-home.tsx'
import { reviewerHome } from '../../reviewer/home/reviewer-home.tsx'
import { surveysHome } from '../survey/my-surveys.tsx'
import { hostHome } from '../../school/home/host-home.tsx'
import { trusteeHome } from '../../trustee/home/trustee-home.tsx'

/** What a journey has to say on somebody's home page: nothing, when it has nothing for them. */
export type HomePart = (c: Asked) => Promise<ReactNode>

/** Most pressing first. */
export const homeParts: readonly HomePart[] = [
  officeHome,
  reportsHome,
  reviewerHome,
  trustReviewsHome,
  areasHome,
  hostHome,
  surveysHome,
  programmesHome,
  readerHome,
  hubHome,
  trustHome,
  trusteeHome,
]
