// engine/testing/item_data.cpp — items from a text. Step Functions developer guide: "ItemReader (Map)".
#include "engine/testing/item_data.hpp"

#include <charconv>

namespace stepwell {

namespace {

Error failed(std::string why) { return {"States.ItemReaderFailed", std::move(why)}; }

// RFC 6901. Null: it leads nowhere.
const Value* follow(const Value& data, std::string_view pointer) {
    const Value* at = &data;
    while (at && !pointer.empty()) {
        if (pointer.front() != '/') return nullptr;
        pointer.remove_prefix(1);
        const std::size_t end = std::min(pointer.find('/'), pointer.size());
        std::string name;
        for (std::size_t i = 0; i < end; ++i) {
            const bool escape = pointer[i] == '~' && i + 1 < end;
            name += !escape ? pointer[i] : pointer[i + 1] == '0' ? '~' : pointer[i + 1] == '1' ? '/' : pointer[i + 1];
            i += escape ? 1 : 0;
        }
        pointer.remove_prefix(end);
        std::size_t index = 0;
        const auto [stop, error] = std::from_chars(name.data(), name.data() + name.size(), index);
        const bool number = !name.empty() && error == std::errc() && stop == name.data() + name.size();
        if (at->is_array()) {
            at = number && index < at->size() ? &at->items()[index] : nullptr;
        } else {
            at = at->find(name);
        }
    }
    return at;
}

Result<ItemData> read_json(const ItemFormat& format, std::string_view data) {
    const Parsed parsed = parse_json(data);
    if (!parsed) return failed("The data is not valid JSON: " + parsed.error.message);
    ItemData read{*parsed, {}};
    if (!format.pointer.empty()) {
        const Value* const pointed = follow(*parsed, format.pointer);
        if (!pointed) return failed("The ItemsPointer '" + format.pointer + "' leads to nothing in the data.");
        read.items = *pointed;
        read.pointed = *pointed;
    }
    if (read.items.is_object()) {
        Values pairs;
        for (const Member& member : read.items.members()) {
            pairs.push_back(Value::object({{"Key", member.key}, {"Value", member.value}}));
        }
        read.items = Value(std::move(pairs));
    }
    if (!read.items.is_array()) return failed("The data is neither a JSON array nor a JSON object.");
    return read;
}

Result<ItemData> read_lines(std::string_view data) {
    Values items;
    while (!data.empty()) {
        const std::size_t end = std::min(data.find('\n'), data.size());
        const std::string_view line = data.substr(0, end);
        data.remove_prefix(std::min(end + 1, data.size()));
        if (line.find_first_not_of(" \t\r") == std::string_view::npos) continue;
        const Parsed parsed = parse_json(line);
        if (!parsed) {
            return failed("Line " + std::to_string(items.size() + 1) + " is not valid JSON: " + parsed.error.message);
        }
        items.push_back(*parsed);
    }
    return ItemData{Value(std::move(items)), {}};
}

// RFC 4180.
class CsvReader {
public:
    CsvReader(std::string_view data, char delimiter) : data_(data), delimiter_(delimiter) {}

    bool next(std::vector<std::string>& row) {
        row.clear();
        if (at_ >= data_.size()) return false;
        do row.push_back(field());
        while (at_ < data_.size() && data_[at_] == delimiter_ && ++at_);
        if (at_ < data_.size() && data_[at_] == '\r') ++at_;
        if (at_ < data_.size() && data_[at_] == '\n') ++at_;
        return true;
    }

private:
    std::string field() {
        std::string text;
        if (at_ < data_.size() && data_[at_] == '"') {
            for (++at_; at_ < data_.size(); ++at_) {
                if (data_[at_] == '"' && (++at_ >= data_.size() || data_[at_] != '"')) break;
                text += data_[at_];
            }
        }
        while (at_ < data_.size() && data_[at_] != delimiter_ && data_[at_] != '\n' && data_[at_] != '\r') {
            text += data_[at_++];
        }
        if (at_ + 1 < data_.size() && data_[at_] == '\r' && data_[at_ + 1] != '\n') {
            text += data_[at_++];
            text += field();
        }
        return text;
    }

    std::string_view data_;
    char delimiter_;
    std::size_t at_ = 0;
};

Result<ItemData> read_csv(const ItemFormat& format, std::string_view data) {
    CsvReader reader(data, format.delimiter);
    std::vector<std::string> headers;
    if (format.headers) {
        headers = *format.headers;
    } else {
        reader.next(headers);
    }
    Values items;
    std::vector<std::string> row;
    while (reader.next(row)) {
        if (row.size() == 1 && row[0].empty()) continue;
        Members item;
        for (std::size_t i = 0; i < headers.size(); ++i) item.push_back({headers[i], i < row.size() ? row[i] : ""});
        items.push_back(Value(std::move(item)));
    }
    return ItemData{Value(std::move(items)), {}};
}

}  // namespace

Result<ItemData> read_items(const ItemFormat& format, std::string_view data) {
    if (format.type == "JSONL") return read_lines(data);
    if (format.type == "CSV") return read_csv(format, data);
    if (format.type == "JSON") return read_json(format, data);
    return failed("Data in the format '" + format.type + "' cannot be given as mapItemReaderData.");
}

}  // namespace stepwell
