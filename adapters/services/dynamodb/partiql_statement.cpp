// SELECT, INSERT, UPDATE and DELETE, clause by clause.

#include "adapters/services/dynamodb/partiql_statement.hpp"

#include "adapters/services/dynamodb/attribute.hpp"
#include "adapters/services/dynamodb/partiql_reader.hpp"
#include "adapters/services/dynamodb/path_tree.hpp"

namespace stepwell::dynamodb {

namespace {

class StatementParser {
public:
    StatementParser(std::string_view text, const Value& parameters) : reader_(text, parameters) {}

    PartiqlStatement parse() {
        if (reader_.take_word("SELECT")) {
            select();
        } else if (reader_.take_word("INSERT")) {
            insert();
        } else if (reader_.take_word("UPDATE")) {
            update();
        } else if (reader_.take_word("DELETE")) {
            remove();
        } else if (reader_.take_word("EXISTS")) {
            reader_.expect_symbol("(");
            reader_.expect_word("SELECT");
            select();
            reader_.expect_symbol(")");
            made_.kind = PartiqlStatement::Kind::exists;
        } else {
            reader_.unexpected();
        }
        reader_.check_end();
        return std::move(made_);
    }

private:
    void select() {
        made_.kind = PartiqlStatement::Kind::select;
        if (!reader_.take_symbol("*")) {
            Projection paths;
            do paths.push_back(reader_.take_path());
            while (reader_.take_symbol(","));
            made_.projection = std::move(paths);
        }
        reader_.expect_word("FROM");
        made_.table = reader_.take_name();
        if (reader_.take_symbol(".")) made_.index = reader_.take_name();
        where();
        if (!reader_.take_word("ORDER")) return;
        reader_.expect_word("BY");
        made_.order = reader_.take_name();
        made_.descending = reader_.take_word("DESC");
        if (!made_.descending) reader_.take_word("ASC");
        if (reader_.take_symbol(",")) {  // by the partition key and then the sort key: the same order
            made_.order = reader_.take_name();
            made_.descending = reader_.take_word("DESC");
            if (!made_.descending) reader_.take_word("ASC");
        }
    }

    void where() {
        if (reader_.take_word("WHERE")) made_.where = reader_.take_condition();
    }

    void insert() {
        made_.kind = PartiqlStatement::Kind::insert;
        reader_.expect_word("INTO");
        made_.table = reader_.take_name();
        reader_.expect_word("VALUE");
        const Value item = reader_.take_value();
        if (type_of(item) != "M") malformed("VALUE needs a map");
        made_.item = content(item);
        if (!reader_.take_word("ON")) return;
        reader_.expect_word("CONFLICT");
        reader_.expect_word("DO");
        reader_.expect_word("NOTHING");
        made_.ignores_duplicate = true;
    }

    void update() {
        made_.kind = PartiqlStatement::Kind::update;
        made_.table = reader_.take_name();
        while (true) {
            if (reader_.take_word("SET")) {
                do made_.update.push_back(assignment());
                while (reader_.take_symbol(","));
            } else if (reader_.take_word("REMOVE")) {
                do made_.update.push_back({UpdateAction::Kind::remove, reader_.take_path(), {}, {}});
                while (reader_.take_symbol(","));
            } else {
                break;
            }
        }
        if (made_.update.empty()) reader_.unexpected();
        std::vector<Path> paths;
        for (const UpdateAction& one : made_.update) paths.push_back(one.path);
        const PathTree check("UpdateExpression", paths);
        where();
        returning();
    }

    void remove() {
        made_.kind = PartiqlStatement::Kind::remove;
        reader_.expect_word("FROM");
        made_.table = reader_.take_name();
        where();
        returning();
        if (!made_.returning.empty() && made_.returning != "ALL_OLD") malformed("DELETE can only return ALL OLD *");
    }

    void returning() {
        if (!reader_.take_word("RETURNING")) return;
        const bool all = reader_.take_word("ALL");
        if (!all) reader_.expect_word("MODIFIED");
        const bool old = reader_.take_word("OLD");
        if (!old) reader_.expect_word("NEW");
        reader_.expect_symbol("*");
        made_.returning = std::string(all ? "ALL" : "UPDATED") + (old ? "_OLD" : "_NEW");
    }

    UpdateAction assignment() {
        UpdateAction made{UpdateAction::Kind::set, reader_.take_path(), {}, {}};
        reader_.expect_symbol("=");
        const bool adds = reader_.at_function("set_add");
        if (!adds && !reader_.at_function("set_delete")) {
            made.assigned = sum();
            return made;
        }
        reader_.take_name();
        const std::vector<Operand> arguments = reader_.take_arguments(2);
        const bool own = arguments[0].kind == Operand::Kind::path && arguments[0].path == made.path;
        if (!own || arguments[1].kind != Operand::Kind::value || !is_set(type_of(arguments[1].value)))
            malformed("set_add and set_delete take the path that is set and a set");
        made.kind = adds ? UpdateAction::Kind::add : UpdateAction::Kind::erase;
        made.value = arguments[1].value;
        return made;
    }

    Assigned sum() {
        Assigned left = part();
        const bool plus = reader_.at_symbol("+");
        if (!plus && !reader_.at_symbol("-")) return left;
        reader_.take_symbol(plus ? "+" : "-");
        Assigned made{plus ? Assigned::Kind::sum : Assigned::Kind::difference, {}, {}};
        made.parts.push_back(std::move(left));
        made.parts.push_back(part());
        return made;
    }

    Assigned part() {
        if (!reader_.at_function("list_append")) return {Assigned::Kind::operand, reader_.take_operand(), {}};
        reader_.take_name();
        Assigned made{Assigned::Kind::list_append, {}, {}};
        for (Operand& operand : reader_.take_arguments(2))
            made.parts.push_back({Assigned::Kind::operand, std::move(operand), {}});
        return made;
    }

    PartiqlReader reader_;
    PartiqlStatement made_;
};

}  // namespace

PartiqlStatement parse_statement(std::string_view text, const Value& parameters) {
    return StatementParser(text, parameters).parse();
}

}  // namespace stepwell::dynamodb
