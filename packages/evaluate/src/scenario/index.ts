// The public face of the sub-path: scenarios as JSON to policies in force and requests. It holds no code of its own.
export type { DecisionScenario, Scenario, ScenarioDiagnostic, ScenarioResult, ValidationScenario } from './scenario.ts'
