package report

// The part of SARIF 2.1.0 that is written here. Field names are those of the
// standard, whose sections stand in brackets.

// sarifLog (3.13) is the whole file.
type sarifLog struct {
	Schema  string     `json:"$schema"`
	Version string     `json:"version"`
	Runs    []sarifRun `json:"runs"`
}

// sarifRun (3.14) is one run of one tool.
type sarifRun struct {
	Tool       sarifTool     `json:"tool"`
	Automation sarifID       `json:"automationDetails"`
	ColumnKind string        `json:"columnKind"`
	Results    []sarifResult `json:"results"`
}

// sarifID (3.17) names the category that code scanning keeps apart.
type sarifID struct {
	ID string `json:"id"`
}

// sarifTool (3.18) holds the driver; there are no extensions.
type sarifTool struct {
	Driver sarifDriver `json:"driver"`
}

// sarifDriver (3.19) is secretlint and its rules.
type sarifDriver struct {
	Name    string      `json:"name"`
	Version string      `json:"version"`
	Rules   []sarifRule `json:"rules"`
}

// sarifText (3.11, 3.12) is a message or a text in two forms.
type sarifText struct {
	Text     string `json:"text"`
	Markdown string `json:"markdown,omitempty"`
}

// sarifRule (3.49) is a reportingDescriptor.
type sarifRule struct {
	ID            string          `json:"id"`
	Short         sarifText       `json:"shortDescription"`
	Full          sarifText       `json:"fullDescription"`
	Help          sarifText       `json:"help"`
	Configuration sarifLevel      `json:"defaultConfiguration"`
	Properties    sarifProperties `json:"properties"`
}

// sarifLevel (3.50) is the level of a rule unless a result says another.
type sarifLevel struct {
	Level string `json:"level"`
}

// sarifProperties (3.8) is the bag of what code scanning reads beyond the standard.
type sarifProperties struct {
	Precision string   `json:"precision"`
	Severity  string   `json:"security-severity"`
	Tags      []string `json:"tags"`
}

// sarifResult (3.27) is a finding.
type sarifResult struct {
	RuleID       string             `json:"ruleId"`
	RuleIndex    int                `json:"ruleIndex"`
	Level        string             `json:"level"`
	Message      sarifText          `json:"message"`
	Locations    []sarifLocation    `json:"locations"`
	Related      []sarifLocation    `json:"relatedLocations,omitempty"`
	Fingerprints map[string]string  `json:"partialFingerprints"`
	Baseline     string             `json:"baselineState,omitempty"`
	CodeFlows    []sarifCodeFlow    `json:"codeFlows,omitempty"`
	Fixes        []sarifFix         `json:"fixes,omitempty"`
	Suppressions []sarifSuppression `json:"suppressions,omitempty"`
}

// sarifSuppression (3.35) says who suppresses a result and why.
type sarifSuppression struct {
	Kind          string `json:"kind"`
	Justification string `json:"justification,omitempty"`
}

// sarifLocation (3.28) is a place with what stands there.
type sarifLocation struct {
	ID       *int          `json:"id,omitempty"`
	Physical sarifPhysical `json:"physicalLocation"`
	Logical  []sarifName   `json:"logicalLocations,omitempty"`
	Message  *sarifText    `json:"message,omitempty"`
}

// sarifName (3.33) is the declaration around a place.
type sarifName struct {
	FullName string `json:"fullyQualifiedName"`
}

// sarifPhysical (3.29) is a file and a region of it.
type sarifPhysical struct {
	Artifact sarifArtifact `json:"artifactLocation"`
	Region   *sarifRegion  `json:"region,omitempty"`
}

// sarifArtifact (3.4) names a file.
type sarifArtifact struct {
	URI string `json:"uri"`
}

// sarifRegion (3.30) counts lines and columns from 1; the end column is the one after the end.
type sarifRegion struct {
	StartLine   int `json:"startLine"`
	StartColumn int `json:"startColumn,omitempty"`
	EndLine     int `json:"endLine,omitempty"`
	EndColumn   int `json:"endColumn,omitempty"`
}

// sarifCodeFlow (3.36) is a way through the program.
type sarifCodeFlow struct {
	Threads []sarifThread `json:"threadFlows"`
}

// sarifThread (3.37) is the one thread of it.
type sarifThread struct {
	Locations []sarifStep `json:"locations"`
}

// sarifStep (3.38) is a step on the way.
type sarifStep struct {
	Location sarifLocation `json:"location"`
}

// sarifFix (3.55) is a proposal.
type sarifFix struct {
	Description sarifText     `json:"description"`
	Changes     []sarifChange `json:"artifactChanges"`
}

// sarifChange (3.56) is what a fix does to one file.
type sarifChange struct {
	Artifact     sarifArtifact      `json:"artifactLocation"`
	Replacements []sarifReplacement `json:"replacements"`
}

// sarifReplacement (3.57) replaces a region; an empty one is an insertion.
type sarifReplacement struct {
	Deleted  sarifRegion `json:"deletedRegion"`
	Inserted *sarifText  `json:"insertedContent,omitempty"`
}
