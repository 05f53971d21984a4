// engine/datasets/csv_rows.cpp — comma-separated values, RFC 4180, with headers of the file's or the definition's.
#include <algorithm>
#include <cstdint>

#include "engine/datasets/item_parser.hpp"

namespace stepwell::datasets {

namespace {

constexpr std::size_t largest_header = 10U << 10U;  // AWS: "supports CSV headers of up to 10 KiB"

// A row is a HashMap in the service: its columns come in that map's order (conformance:
// map_item_reader_csv_first_row_extra_fields).
std::uint32_t java_hash(std::string_view text) {
    std::uint32_t hash = 0;
    for (const char c : text) hash = hash * 31 + static_cast<unsigned char>(c);
    return hash ^ (hash >> 16);
}

class CsvRows final : public ItemParser {
public:
    CsvRows(char delimiter, std::vector<std::string> headers) : delimiter_(delimiter), headers_(std::move(headers)) {
        if (!headers_.empty()) order();
    }

    void feed(std::string_view piece, std::deque<Value>& items) override {
        for (const char c : piece) take(c, items);
    }

    void finish(std::deque<Value>& items) override {
        if (!empty_row()) end_row(items);
        if (headers_.empty()) reading_failed("The CSV file has no header row.");
    }

private:
    void take(char c, std::deque<Value>& items) {
        if (quoted_) {
            if (c != '"') return put(c);
            quoted_ = false;
            closed_ = true;  // unless another quote follows: then it is one of the text
            return;
        }
        if (c == '"' && (field_.empty() || closed_)) {
            if (closed_) put('"');
            quoted_ = true;
            closed_ = false;
            any_ = true;
            return;
        }
        closed_ = false;
        if (c == delimiter_) {
            fields_.push_back(std::move(field_));
            field_.clear();
            return;
        }
        if (c == '\n' || c == '\r') {
            if (!empty_row()) end_row(items);
            return;
        }
        put(c);
    }

    void put(char c) {
        field_ += c;
        if (++bytes_ > largest_item) reading_failed("A row of the CSV file is too large.");
    }

    bool empty_row() const { return fields_.empty() && field_.empty() && !any_; }

    void end_row(std::deque<Value>& items) {
        fields_.push_back(std::move(field_));
        field_.clear();
        any_ = closed_ = false;
        if (first_row_ && fields_[0].starts_with("\xEF\xBB\xBF")) fields_[0].erase(0, 3);  // a byte order mark
        first_row_ = false;
        if (headers_.empty()) {
            if (bytes_ > largest_header) reading_failed("CSV headers cannot be larger than 10 KiB.");
            headers_ = std::move(fields_);
            order();
        } else {
            Members row;
            for (const std::size_t column : order_) {
                row.push_back({keys_[column], column < fields_.size() ? Value(fields_[column]) : Value("")});
            }
            items.emplace_back(std::move(row));
        }
        fields_.clear();
        bytes_ = 0;
    }

    void order() {
        std::vector<std::string> sorted = headers_;
        std::sort(sorted.begin(), sorted.end());
        if (std::adjacent_find(sorted.begin(), sorted.end()) != sorted.end()) {
            reading_failed("CSV headers cannot contain duplicates.");
        }
        std::uint32_t buckets = 16;
        while (headers_.size() * 4 > buckets * std::size_t{3}) buckets *= 2;
        for (std::size_t i = 0; i < headers_.size(); ++i) order_.push_back(i);
        std::stable_sort(order_.begin(), order_.end(), [&](std::size_t a, std::size_t b) {
            return (java_hash(headers_[a]) & (buckets - 1)) < (java_hash(headers_[b]) & (buckets - 1));
        });
        for (const std::string& header : headers_) keys_.emplace_back(header);
    }

    char delimiter_;
    std::vector<std::string> headers_;
    std::vector<Value> keys_;
    std::vector<std::size_t> order_;
    std::vector<std::string> fields_;
    std::string field_;
    std::size_t bytes_ = 0;
    bool quoted_ = false;
    bool closed_ = false;  // the last sign was a quote that may have ended the field
    bool any_ = false;     // the row has a quoted field
    bool first_row_ = true;
};

}  // namespace

std::unique_ptr<ItemParser> csv_rows(char delimiter, std::vector<std::string> headers) {
    return std::make_unique<CsvRows>(delimiter, std::move(headers));
}

}  // namespace stepwell::datasets
