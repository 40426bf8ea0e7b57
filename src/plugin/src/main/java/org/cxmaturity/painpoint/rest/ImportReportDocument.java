package org.cxmaturity.painpoint.rest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cxmaturity.painpoint.ImportOutcome;
import org.cxmaturity.painpoint.ImportOutcome.Action;
import org.cxmaturity.painpoint.ImportOutcome.RowProblem;
import org.cxmaturity.painpoint.ImportOutcome.Touched;
import org.cxmaturity.platform.rest.Answers;

/** The report of an import as an answer has it. */
final class ImportReportDocument {

    private final Answers answers;

    ImportReportDocument(Answers answers) {
        this.answers = answers;
    }

    Map<String, Object> of(ImportOutcome outcome) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("dryRun", outcome.dryRun());
        report.put("changed", outcome.written());
        report.put("rows", outcome.rows());
        report.put("refusedRows", outcome.refusedRows());
        report.put("knownRows", outcome.known());
        report.put("created", outcome.count(Action.CREATED));
        report.put("updated", outcome.count(Action.UPDATED));
        report.put("unchanged", outcome.count(Action.UNCHANGED));
        report.put("evidence", evidence(outcome));
        report.put("columns", columns(outcome));
        report.put(
                "painPoints",
                outcome.painPoints().stream().map(ImportReportDocument::touched).toList());
        report.put("errors", errors(outcome.refused()));
        return report;
    }

    private static Map<String, Object> evidence(ImportOutcome outcome) {
        Map<String, Object> evidence = new LinkedHashMap<>();
        evidence.put("items", outcome.evidence());
        evidence.put("count", outcome.customers());
        return evidence;
    }

    private static Map<String, Object> columns(ImportOutcome outcome) {
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("mapped", outcome.mapped());
        columns.put("ignored", outcome.ignored());
        return columns;
    }

    private static Map<String, Object> touched(Touched touched) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("key", touched.key());
        one.put("title", touched.title());
        one.put("action", touched.action());
        one.put("rows", touched.rows());
        one.put("count", touched.customers());
        return one;
    }

    /** Each with row and column, and otherwise like all errors: its field is our name of the column. */
    private List<Map<String, Object>> errors(List<RowProblem> refused) {
        List<Map<String, Object>> documents =
                answers.documents(refused.stream().map(RowProblem::problem).toList());
        List<Map<String, Object>> errors = new ArrayList<>();
        for (int at = 0; at < refused.size(); at++) {
            Map<String, Object> error = new LinkedHashMap<>();
            error.put("row", refused.get(at).row());
            error.put("column", refused.get(at).column());
            error.putAll(documents.get(at));
            errors.add(error);
        }
        return errors;
    }
}
