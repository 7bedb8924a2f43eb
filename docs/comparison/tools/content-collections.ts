import { defineCollection, defineConfig } from '@content-collections/core'
import { z } from 'zod'

const articles = defineCollection({
  name: 'articles',
  directory: 'content',
  include: '*.md',
  schema: z.object({ title: z.string().optional(), date: z.coerce.date().optional(), content: z.string() }),
})

export default defineConfig({ content: [articles] })
