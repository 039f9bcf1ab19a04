export { type Product, openProduct } from './open-product.ts'
