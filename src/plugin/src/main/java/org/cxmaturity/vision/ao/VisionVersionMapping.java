package org.cxmaturity.vision.ao;

import java.util.Optional;
import org.cxmaturity.platform.ao.Columns;
import org.cxmaturity.platform.ao.Parts;
import org.cxmaturity.platform.ao.RowMapping;
import org.cxmaturity.platform.json.Json;
import org.cxmaturity.shared.Fields;
import org.cxmaturity.vision.Vision;
import org.cxmaturity.vision.VisionDocument;

/** Earlier versions as the documents that they are. */
final class VisionVersionMapping implements RowMapping<Vision, VisionVersionEntity> {

    @Override
    public Class<VisionVersionEntity> type() {
        return VisionVersionEntity.class;
    }

    @Override
    public Optional<String> key(Vision vision) {
        return Optional.empty();
    }

    @Override
    public Columns columns(Vision vision) {
        return new Columns().json("CONTENT", VisionDocument.write(vision, VisionDocument.IN_FILE));
    }

    @Override
    public Vision read(VisionVersionEntity row, Parts parts) {
        return Fields.read(Json.parse(row.getContent()), fields -> VisionDocument.read(fields, VisionDocument.IN_FILE))
                .orThrow();
    }
}
