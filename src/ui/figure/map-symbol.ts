import { symbol, symbolCircle, symbolDiamond, symbolSquare, symbolStar, symbolTriangle } from 'd3-shape'

const shapes = [symbolCircle, symbolDiamond, symbolSquare, symbolTriangle, symbolStar]

/** The outline of one kind of point: kinds differ by shape as well as colour. */
export const symbolPath = (kind: number, area = 130): string =>
  symbol(shapes[kind % shapes.length], area).digits(1)() ?? ''
