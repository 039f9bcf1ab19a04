import type { Place } from './problem.ts'

/** Kilometres in a straight line, not by road: grid distance, good to 0.1 % anywhere in England. */
export const kilometres = (one: Place, other: Place): number =>
  Math.sqrt((one.easting - other.easting) ** 2 + (one.northing - other.northing) ** 2) / 1000
