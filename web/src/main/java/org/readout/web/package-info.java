/**
 * The register in a browser: pages made on the server, and an API.
 *
 * <p>Packages have one direction: {@code chart , route < part < fetch < intake < page.* < api <
 * site}; {@code guard} knows {@code route} only, {@code server} knows {@code route}, {@code part}
 * and {@code guard}.
 *
 * <p>A new screen takes six steps:
 *
 * <ol>
 *   <li>A package {@code page.NAME} with a record {@code NamePage}: what the template shows, all of
 *       it made before, so that the template only writes.
 *   <li>A template {@code src/main/jte/NAME.jte} with {@code @param NamePage page} and
 *       {@code @param Frame frame}, its text inside {@code @template.frame(...)}; components are in
 *       {@code src/main/jte/part}. Templates escape by themselves; {@code $unsafe} is never used.
 *   <li>A class {@code NameScreen} with {@code routes()}: one {@link org.readout.web.route.Route}
 *       for each address, built with its parameters; its handler turns a {@code Request} into a
 *       {@code Reply}. Lists read the catalogue, a page at a time, never all.
 *   <li>What changes something is a {@code Route.form}: its form carries {@code _token} with {@code
 *       frame.token()} (htmx sends it by itself), is shown only where {@code frame.mayDecide()},
 *       and {@code request.visitor()} is the name to put beside a decision.
 *   <li>A line in {@code site.Site} and, if it belongs into the navigation, in {@code
 *       part.Navigation}.
 *   <li>A test that asks the handler, and the screen's address in {@code SiteTest}.
 * </ol>
 */
@NullMarked
package org.readout.web;

import org.jspecify.annotations.NullMarked;
