package org.readout.web.server;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.util.ArrayList;
import java.util.List;
import org.readout.web.route.Refused;
import org.readout.web.route.Upload;

/** Files that came with a form; what is too large was spooled no further than the limit. */
final class Uploads {
    private Uploads() {}

    static List<Upload> named(Context context, String field) {
        List<Upload> uploads = new ArrayList<>();
        for (UploadedFile file : files(context, field)) {
            String name = file.filename();
            if (!name.isBlank() || file.size() > 0) {
                uploads.add(new Upload(name, file.size(), file::content));
            }
        }
        return uploads;
    }

    private static List<UploadedFile> files(Context context, String field) {
        if (!context.isMultipartFormData()) {
            return List.of();
        }
        try {
            return context.uploadedFiles(field);
        } catch (Exception e) { // Kotlin throws what it does not declare: a ServletException
            throw new Refused(
                    413,
                    "That is too much at once",
                    "Send fewer or smaller files, 64 MB at most for one; readout add takes any"
                            + " number on the command line.");
        }
    }
}
