import { defineConfig, s } from 'velite'

const articles = {
  name: 'Article',
  pattern: '*.md',
  schema: s.object({ title: s.string().optional(), date: s.isodate().optional(), content: s.markdown() }),
}

export default defineConfig({ root: 'content', collections: { articles } })
