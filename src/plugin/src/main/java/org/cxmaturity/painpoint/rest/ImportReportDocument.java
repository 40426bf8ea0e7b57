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
        report.put("written", outcome.written());
        report.put("rows", outcome.rows());
        report.put("refused", outcome.refusedRows());
        report.put("known", outcome.known());
        report.put("evidence", outcome.evidence());
        report.put("customers", outcome.customers());
        report.put("created", outcome.count(Action.CREATED));
        report.put("updated", outcome.count(Action.UPDATED));
        report.put("unchanged", outcome.count(Action.UNCHANGED));
        report.put("mapped", outcome.mapped());
        report.put("ignored", outcome.ignored());
        report.put(
                "painPoints",
                outcome.painPoints().stream().map(ImportReportDocument::touched).toList());
        report.put("errors", errors(outcome.refused()));
        return report;
    }

    private static Map<String, Object> touched(Touched touched) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("key", touched.key());
        one.put("title", touched.title());
        one.put("action", touched.action());
        one.put("rows", touched.rows());
        one.put("customers", touched.customers());
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
