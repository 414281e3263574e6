import type { AssociationId } from '../domain/ids'
import { NewsItem, newsTimer } from '../domain/news'
import { expiresAt } from '../domain/retention'
import { due, keys } from './keys'
import type { Put, Table } from './table'

/** The news that is told on this day. */
export const readNews = async (table: Table, id: AssociationId, day: string): Promise<NewsItem[]> => {
  const items = await table.all(keys.news(id, day, '').pk)
  return items.map((item) => NewsItem.parse(item['state']))
}

/** The items, and one alarm for the morning on which they are told, set once however many follow. */
export const newsWrites = (association: AssociationId, news: NewsItem[]): Put[] => {
  const items = lastOfEach(news, ({ day, id }) => `${day} ${id}`)
  const mornings = lastOfEach(news, ({ day }) => day)
  return [
    ...items.map((item) => ({
      put: {
        ...keys.news(association, item.day, item.id),
        state: item,
        expires: expiresAt('news', item.at),
      },
    })),
    ...mornings.map((item) => alarmWrite(association, item)),
  ]
}

const lastOfEach = (news: NewsItem[], key: (item: NewsItem) => string): NewsItem[] => [
  ...new Map(news.map((item) => [key(item), item])).values(),
]

/** Refused once the morning's bundle was written: what is decided anew then goes with the next one. */
const alarmWrite = (association: AssociationId, item: NewsItem): Put => {
  const timer = newsTimer(item)
  return {
    put: {
      ...keys.timer(association, 'association', timer.id),
      lane: 'prompt',
      row: 'timer',
      state: timer,
      duePk: due.timers,
      dueAt: timer.dueAt,
    },
    only: {
      expression: 'attribute_not_exists(pk) OR #state.#status IN (:wanted, :armed)',
      names: { '#state': 'state', '#status': 'status' },
      values: { ':wanted': 'wanted', ':armed': 'armed' },
    },
  }
}
