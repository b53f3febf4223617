package org.readout.store.user;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All who may use a register, in the order of their names, and their programs' tokens. */
public record Users(List<User> users, List<ApiToken> tokens) {
    public static final Users NONE = new Users(List.of(), List.of());

    public Users {
        users = List.copyOf(users);
        tokens = List.copyOf(tokens);
    }

    public boolean isEmpty() {
        return users.isEmpty();
    }

    public Optional<User> named(UserName name) {
        return users.stream().filter(user -> user.name().isSameAs(name)).findFirst();
    }

    /** Of what somebody typed, which may be no name at all. */
    public Optional<User> named(String name) {
        try {
            return named(new UserName(name.strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whose program shows this secret. */
    public Optional<User> withToken(String secret) {
        String hash = Secret.hash(secret);
        return tokens.stream()
                .filter(token -> Secret.isEqual(token.hash(), hash))
                .findFirst()
                .flatMap(token -> named(token.user()));
    }

    public List<ApiToken> tokensOf(UserName name) {
        return tokens.stream().filter(token -> token.user().isSameAs(name)).toList();
    }

    /** With this one, in place of one of the same name. */
    public Users with(User user) {
        List<User> all =
                Stream.concat(
                                users.stream().filter(one -> !one.name().isSameAs(user.name())),
                                Stream.of(user))
                        .sorted((a, b) -> a.name().key().compareTo(b.name().key()))
                        .toList();
        return new Users(all, tokens);
    }

    /** Without that user and their tokens. */
    public Users without(UserName name) {
        return new Users(
                users.stream().filter(user -> !user.name().isSameAs(name)).toList(),
                tokens.stream().filter(token -> !token.user().isSameAs(name)).toList());
    }

    public Users with(ApiToken token) {
        List<ApiToken> all = new ArrayList<>(tokens);
        all.add(token);
        return new Users(users, all);
    }

    public Users withoutToken(String id) {
        return new Users(users, tokens.stream().filter(token -> !token.id().equals(id)).toList());
    }
}
