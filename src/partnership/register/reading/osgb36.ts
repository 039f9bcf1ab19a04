/** WGS84, in degrees. */
export type Coordinates = { readonly latitude: number; readonly longitude: number }

type Ellipsoid = { readonly major: number; readonly minor: number }

// Ordnance Survey, “A guide to coordinate systems in Great Britain” v3.6: annexes A to C and §6.6.
const airy1830: Ellipsoid = { major: 6_377_563.396, minor: 6_356_256.909 }
const wgs84: Ellipsoid = { major: 6_378_137, minor: 6_356_752.3142 }
const nationalGrid = {
  scale: 0.9996012717,
  latitude: radians(49),
  longitude: radians(-2),
  easting: 400_000,
  northing: -100_000,
}
const shift = { x: 446.448, y: -125.157, z: 542.06, scale: -20.489e-6 }
const turn = { x: radians(0.15 / 3600), y: radians(0.247 / 3600), z: radians(0.842 / 3600) }

/** A National Grid reference in metres as WGS84, to about 5 metres (a Helmert shift, without the OSTN15 grid). */
export function wgs84FromGrid(easting: number, northing: number): Coordinates {
  const { latitude, longitude } = shifted(unprojected(easting, northing))
  return { latitude: toFivePlaces(latitude), longitude: toFivePlaces(longitude) }
}

function unprojected(easting: number, northing: number): Coordinates {
  const { major, minor } = airy1830
  const latitude = footpoint(northing)
  const squared = 1 - (minor * minor) / (major * major)
  const sine = Math.sin(latitude)
  const nu = (major * nationalGrid.scale) / Math.sqrt(1 - squared * sine * sine)
  const rho = (major * nationalGrid.scale * (1 - squared)) / (1 - squared * sine * sine) ** 1.5
  const eta = nu / rho - 1
  const t = Math.tan(latitude)
  const t2 = t * t
  const secant = 1 / Math.cos(latitude)
  const east = easting - nationalGrid.easting
  return {
    latitude:
      latitude -
      (t / (2 * rho * nu)) * east ** 2 +
      (t / (24 * rho * nu ** 3)) * (5 + 3 * t2 + eta - 9 * t2 * eta) * east ** 4 -
      (t / (720 * rho * nu ** 5)) * (61 + 90 * t2 + 45 * t2 * t2) * east ** 6,
    longitude:
      nationalGrid.longitude +
      (secant / nu) * east -
      (secant / (6 * nu ** 3)) * (nu / rho + 2 * t2) * east ** 3 +
      (secant / (120 * nu ** 5)) * (5 + 28 * t2 + 24 * t2 * t2) * east ** 5 -
      (secant / (5040 * nu ** 7)) * (61 + 662 * t2 + 1320 * t2 ** 2 + 720 * t2 ** 3) * east ** 7,
  }
}

/** The latitude at which the grid's central meridian reaches a northing. */
function footpoint(northing: number): number {
  const reach = airy1830.major * nationalGrid.scale
  let latitude = nationalGrid.latitude
  let arc = 0
  do {
    latitude += (northing - nationalGrid.northing - arc) / reach
    arc = meridianArc(latitude)
  } while (Math.abs(northing - nationalGrid.northing - arc) >= 0.001)
  return latitude
}

function meridianArc(latitude: number): number {
  const { major, minor } = airy1830
  const n = (major - minor) / (major + minor)
  const less = latitude - nationalGrid.latitude
  const more = latitude + nationalGrid.latitude
  return (
    minor *
    nationalGrid.scale *
    ((1 + n + 1.25 * n ** 2 + 1.25 * n ** 3) * less -
      (3 * n + 3 * n ** 2 + 2.625 * n ** 3) * Math.sin(less) * Math.cos(more) +
      (1.875 * n ** 2 + 1.875 * n ** 3) * Math.sin(2 * less) * Math.cos(2 * more) -
      (35 / 24) * n ** 3 * Math.sin(3 * less) * Math.cos(3 * more))
  )
}

/** From the Airy ellipsoid to WGS84, through the earth's centre; takes radians, answers degrees. */
function shifted({ latitude, longitude }: Coordinates): Coordinates {
  const squared = 1 - airy1830.minor ** 2 / airy1830.major ** 2
  const nu = airy1830.major / Math.sqrt(1 - squared * Math.sin(latitude) ** 2)
  const x = nu * Math.cos(latitude) * Math.cos(longitude)
  const y = nu * Math.cos(latitude) * Math.sin(longitude)
  const z = nu * (1 - squared) * Math.sin(latitude)
  const size = 1 + shift.scale
  return seenFromCentre(
    shift.x + x * size - y * turn.z + z * turn.y,
    shift.y + x * turn.z + y * size - z * turn.x,
    shift.z - x * turn.y + y * turn.x + z * size,
  )
}

function seenFromCentre(x: number, y: number, z: number): Coordinates {
  const squared = 1 - wgs84.minor ** 2 / wgs84.major ** 2
  const across = Math.hypot(x, y)
  let latitude = Math.atan2(z, across * (1 - squared))
  for (let round = 0; round < 4; round++) {
    const nu = wgs84.major / Math.sqrt(1 - squared * Math.sin(latitude) ** 2)
    latitude = Math.atan2(z + squared * nu * Math.sin(latitude), across)
  }
  return { latitude: degrees(latitude), longitude: degrees(Math.atan2(y, x)) }
}

function radians(angle: number): number {
  return (angle * Math.PI) / 180
}

const degrees = (angle: number): number => (angle * 180) / Math.PI

const toFivePlaces = (angle: number): number => Math.round(angle * 100_000) / 100_000
