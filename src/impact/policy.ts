import { theSystem } from '#kernel'
import { theOffice, trustees } from '#partnership'

/** Figures that are not published yet are for those who answer for them. */
export const mayReadFigures = theOffice.or(trustees).or(theSystem)

/** The rows behind a figure name schools and reviews. */
export const mayOpenRows = theOffice.or(theSystem)
