export { type Product, openProduct } from './open-product.ts'
export { serveProduct } from './serve-product.ts'
