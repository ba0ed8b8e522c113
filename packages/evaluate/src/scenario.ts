// The public face of the sub-path `./scenario`: scenarios as JSON to policies in force and requests. It holds no code of
// its own; what it does not name is internal.
export { readScenario } from './scenario/read-scenario.ts'
export type {
  DecisionScenario,
  ParseDocument,
  ReadScenarioOptions,
  Scenario,
  ScenarioDiagnostic,
  ScenarioResult,
  ValidationScenario,
} from './scenario/scenario.ts'
