export { graphql, type FragmentOf, type ResultOf, type VariablesOf } from './graphql/graphql.js';
export { createGraphqlClient } from './graphql/client.js';
export { usePages, type Pages } from './graphql/use-pages.js';
export { refusalOf, type ApiRefusal } from './graphql/refusal.js';
export {
  daysFrom,
  daysLater,
  formatDay,
  formatDayInFull,
  formatDaysWithin,
  formatDistance,
  formatInstant,
  formatMonth,
  formatShortMonth,
  formatWeekday,
  todayHere,
  UNKNOWN,
} from './format/days.js';
export {
  formatMoney,
  formatMoneyShort,
  formatNumber,
  formatShare,
  formatUnitPrice,
  type MoneyValue,
} from './format/amounts.js';
export { formatRecordedValue, recordedNameInWords } from './format/recorded-value.js';
export { formatTermValue, termPartInWords } from './format/term-value.js';
export { counted, formatLength, inWords, readLength } from './format/words.js';
export { CURRENCIES, nameOfCurrency } from './format/currency-names.js';
export { rootRoute } from './routing/root-route.js';
export {
  choiceParam,
  choicesParam,
  dayParam,
  flagParam,
  numberParam,
  parseSearch,
  stringifySearch,
  textParam,
  textsParam,
  type RawSearch,
} from './routing/search-params.js';
export {
  calendarAddress,
  contractAddress,
  contractsAddress,
  documentAddress,
  flagAddress,
  flagsAddress,
  homeAddress,
  reviewAddress,
  settingsAddress,
  supplierAddress,
  suppliersAddress,
  uploadAddress,
  type Address,
} from './routing/addresses.js';
export { PageLink } from './routing/page-link.js';
export { usePageTitle } from './routing/use-page-title.js';
export { Problem, RefusalNotice } from './feedback/problem.js';
export { Pending } from './feedback/pending.js';
export { sayWithUndo } from './feedback/say-with-undo.js';
export { putAway, sayDone, sayProblem } from './feedback/toasts.js';
export { EditForm } from './editing/edit-form.js';
export { askAboutConflict } from './editing/conflict-dialog.js';
export { useAct, type Act } from './editing/use-act.js';
export { useShortcut } from './keyboard/shortcuts.js';
export { KeyboardHelp } from './keyboard/keyboard-help.js';
export { DesignSystem } from './design/design-system.js';
export { Page } from './display/page.js';
export { Panel } from './display/panel.js';
export { HistoryTable, type HistoryEntry } from './display/history-table.js';
export { ReportedSum, ReportedSumFields } from './display/reported-sum.js';
export { EmptyState } from './display/empty-state.js';
export { EvidenceLink, RegisterSource, sourceOf, type Source } from './display/evidence-link.js';
export { FactList, type Fact } from './display/fact-list.js';
export { ContractStateMark, Mark, SeverityMark, type Tone } from './display/marks.js';
export { FilterList, FilterMenu, FilterPopover, type FilterChoice } from './display/filter-menu.js';
export { TitleButton } from './display/title-button.js';
export { ShowMore } from './display/show-more.js';
export { CopyText } from './display/copy-text.js';
export { ShownOnce } from './display/shown-once.js';
export { SearchBox } from './editing/search-box.js';
export { saveCsv } from './files/save-csv.js';
