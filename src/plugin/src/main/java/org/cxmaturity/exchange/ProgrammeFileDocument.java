package org.cxmaturity.exchange;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxmaturity.delivery.DeliveryLinkDocument;
import org.cxmaturity.journey.JourneyDocument;
import org.cxmaturity.maturity.CampaignDocument;
import org.cxmaturity.maturity.QuestionnaireDocument;
import org.cxmaturity.metric.MetricDocument;
import org.cxmaturity.ownership.FunctionDocument;
import org.cxmaturity.ownership.OwnershipDocument;
import org.cxmaturity.painpoint.PainPointDocument;
import org.cxmaturity.programme.Programme;
import org.cxmaturity.programme.ProgrammeDocument;
import org.cxmaturity.shared.Document;
import org.cxmaturity.shared.Fields;
import org.cxmaturity.shared.Result;
import org.cxmaturity.shared.Values;
import org.cxmaturity.vision.Vision;
import org.cxmaturity.vision.VisionDocument;

/**
 * Reads and writes the programme file.
 *
 * <p>Reading finds everything that is wrong at once: in the form of each entity, keys that are taken twice, and references
 * to what isn't in the file. Writing is canonical: the same programme always gives the same document, and reading that
 * gives the same programme.
 */
public final class ProgrammeFileDocument {
    /** Name of the form of the document. */
    public static final String SCHEMA = "cx-programme/1";

    private ProgrammeFileDocument() {}

    /** Reads a document's tree. */
    public static Result<ProgrammeFile> read(Object tree) {
        return Fields.read(tree, ProgrammeFileDocument::readAll);
    }

    private static ProgrammeFile readAll(Fields fields) {
        refuseOtherSchema(fields);
        ProgrammeFile file = readLists(ProgrammeDocument.read(fields), fields);
        FileRules.check(file, fields.problems());
        return inOrder(file);
    }

    private static void refuseOtherSchema(Fields fields) {
        String schema = fields.required("schema", Values.clean(), SCHEMA);
        if (!SCHEMA.equals(schema)) {
            fields.malformed("schema", "unknown-schema", schema, SCHEMA);
        }
    }

    private static ProgrammeFile readLists(Programme programme, Fields fields) {
        return new ProgrammeFile(
                programme,
                fields.entities("functions", FunctionDocument::read),
                fields.object("vision", ProgrammeFileDocument::readVision, Vision.empty()),
                fields.objects("visionHistory", ProgrammeFileDocument::readVision),
                fields.entities("journeys", JourneyDocument::read),
                fields.entities("painPoints", PainPointDocument::read),
                fields.objects("deliveries", DeliveryLinkDocument::read),
                fields.objects("ownership", OwnershipDocument::read),
                fields.entities("metrics", MetricDocument::read),
                fields.optional("questionnaire", Fields.object(QuestionnaireDocument::read)),
                fields.objects("questionnaireHistory", QuestionnaireDocument::read),
                fields.entities("campaigns", CampaignDocument::read));
    }

    private static Vision readVision(Fields fields) {
        return VisionDocument.read(fields, VisionDocument.IN_FILE);
    }

    /** Earlier versions are told oldest first, however they were written. */
    private static ProgrammeFile inOrder(ProgrammeFile file) {
        return new ProgrammeFile(
                file.programme(),
                file.functions(),
                file.vision(),
                sorted(file.visionHistory(), Comparator.comparingInt(Vision::number)),
                file.journeys(),
                file.painPoints(),
                file.deliveries(),
                file.ownership(),
                file.metrics(),
                file.questionnaire(),
                sorted(file.questionnaireHistory(), Comparator.comparingInt(earlier -> earlier.version())),
                file.campaigns());
    }

    private static <T> List<T> sorted(List<T> list, Comparator<T> by) {
        return list.stream().sorted(by).toList();
    }

    /** Writes a programme as a document's tree. */
    public static Map<String, Object> write(ProgrammeFile file) {
        Document document = new Document().with("schema", SCHEMA);
        ProgrammeDocument.write(file.programme())
                .forEach((field, value) -> document.with(field, Optional.ofNullable(value)));
        return document.with("functions", file.functions(), FunctionDocument::write)
                .with("vision", writeVision(file.vision()))
                .with("visionHistory", file.visionHistory(), ProgrammeFileDocument::writeVision)
                .with("journeys", file.journeys(), JourneyDocument::write)
                .with("painPoints", file.painPoints(), PainPointDocument::write)
                .with("deliveries", file.deliveries(), DeliveryLinkDocument::write)
                .with("ownership", file.ownership(), OwnershipDocument::write)
                .with("metrics", file.metrics(), MetricDocument::write)
                .with("questionnaire", file.questionnaire().map(QuestionnaireDocument::write))
                .with("questionnaireHistory", file.questionnaireHistory(), QuestionnaireDocument::write)
                .with("campaigns", file.campaigns(), CampaignDocument::write)
                .tree();
    }

    private static Map<String, Object> writeVision(Vision vision) {
        return VisionDocument.write(vision, VisionDocument.IN_FILE);
    }
}
